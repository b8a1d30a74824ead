"""What the peers' scripts share: the workload, the views, the clock and the lines that packaging/bench reads.

A script is started with FOLDER WORKLOAD RUNS and prints, for each measure, ms COLUMN WORKLOAD MEASURE MILLISECONDS.
"""
import json
import os
import statistics
import sys
import tempfile
import time

WINDOW = (1400, 900)
PAGE = (4961, 3508)
ROOM = 1.04  # 2 % to spare on every side


class Workload:
    """The layers of a workload, bottom first, and the boxes (west, south, east, north) of its views."""

    def __init__(self, folder, name):
        self.folder = folder
        self.name = name
        with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
            manifest = json.load(file)
        self.bounds = manifest["bbox"]
        self.layers = manifest["workloads"][name]
        with open(os.path.join(folder, "views.json"), encoding="utf-8") as file:
            self.views = json.load(file)

    def path(self, layer):
        return os.path.join(self.folder, layer["file"])

    def whole(self, size):
        west, south, east, north = self.bounds
        return self._box(size, 1, (west + east) / 2, (south + north) / 2)

    def walk(self, size):
        return [self._box(size, view["z"], view["cx"], view["cy"]) for view in self.views]

    def _box(self, size, zoom, cx, cy):
        west, south, east, north = self.bounds
        px_per_degree = zoom * min(size[0] / ((east - west) * ROOM), size[1] / ((north - south) * ROOM))
        half_width = size[0] / px_per_degree / 2
        half_height = size[1] / px_per_degree / 2
        return cx - half_width, cy - half_height, cx + half_width, cy + half_height


def arguments():
    folder, name, runs = sys.argv[1:4]
    return Workload(folder, name), int(runs)


def median_ms(work, runs, warm_up_runs=3, warm_up_seconds=1.0):
    begin = time.perf_counter()
    done = 0
    while done < warm_up_runs or time.perf_counter() - begin < warm_up_seconds:
        work()
        done += 1
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def measure(column, workload, runs, draw, save):
    """draw(size, box) gives a picture of the peer's own kind, save(picture, path) writes it as its users do."""

    def report(measure_name, ms):
        print("ms %s %s %s %.3f" % (column, workload.name, measure_name, ms), flush=True)

    whole_window, whole_page, walk = workload.whole(WINDOW), workload.whole(PAGE), workload.walk(WINDOW)

    def draw_walk():
        for box in walk:
            draw(WINDOW, box)

    with tempfile.TemporaryDirectory() as folder:
        png = os.path.join(folder, "page.png")
        report("1400x900", median_ms(lambda: draw(WINDOW, whole_window), runs))
        report("views", median_ms(draw_walk, max(3, runs // 3), warm_up_runs=1) / len(walk))
        report("4961x3508", median_ms(lambda: draw(PAGE, whole_page), runs))
        report("4961x3508-png", median_ms(lambda: save(draw(PAGE, whole_page), png), runs, warm_up_runs=1))


def pictures(column, workload, draw, save):
    """With a folder in BENCH_PICTURES the window picture is kept there, to be looked at beside ours."""
    folder = os.environ.get("BENCH_PICTURES")
    if folder:
        save(draw(WINDOW, workload.whole(WINDOW)), os.path.join(folder, "%s-%s.png" % (workload.name, column)))
