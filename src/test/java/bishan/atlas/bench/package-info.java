/**
 * The benchmark: makes workloads, draws them with {@link bishan.atlas.bench.Engine}, lets the peers draw the same and puts the times
 * side by side. Started by {@code packaging/bench}; it lives among the tests and stays out of what is delivered.
 */
package bishan.atlas.bench;
