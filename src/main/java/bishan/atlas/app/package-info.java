/**
 * The open atlas as a person uses it: state, layer tree, facts, identify, history. No JavaFX here, so that all of it runs and is tested
 * without a window.
 */
package bishan.atlas.app;
