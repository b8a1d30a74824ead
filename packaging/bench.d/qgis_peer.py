#!/usr/bin/python3
"""QGIS: memory layers with a spatial index, drawn with its parallel and with its sequential job."""
import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())

from PyQt5.QtCore import QSize  # noqa: E402
from PyQt5.QtGui import QColor, QFont, QImage, QPainter  # noqa: E402
from qgis import core as q  # noqa: E402

import peer  # noqa: E402

FAMILY = "WenQuanYi Micro Hei"
WHITE = QColor(255, 255, 255)
PIXELS = "Pixel"


def rgba(colour):
    alpha = colour[3] if len(colour) > 3 else 1
    return "%d,%d,%d,%d" % (colour[0], colour[1], colour[2], round(255 * alpha))


def symbol(layer):
    if layer["geom"] == "polygon":
        return q.QgsFillSymbol.createSimple({
            "color": rgba(layer["fill"]), "outline_color": rgba(layer["stroke"]), "joinstyle": "miter",
            "outline_width": str(layer["width"]), "outline_width_unit": PIXELS})
    if layer["geom"] == "line":
        return q.QgsLineSymbol.createSimple({
            "line_color": rgba(layer["stroke"]), "joinstyle": "miter", "capstyle": "flat",
            "line_width": str(layer["width"]), "line_width_unit": PIXELS})
    return q.QgsMarkerSymbol.createSimple({
        "name": "circle", "color": rgba(layer["fill"]), "outline_style": "no",
        "size": str(layer["size"]), "size_unit": PIXELS})


def labelling(layer):
    pixels = q.QgsUnitTypes.RenderPixels
    text = q.QgsTextFormat()
    text.setFont(QFont(FAMILY))
    text.setSize(layer["label"])
    text.setSizeUnit(pixels)
    text.setColor(QColor(0, 0, 0))
    halo = q.QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1)
    halo.setSizeUnit(pixels)
    text.setBuffer(halo)
    settings = q.QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(text)
    if layer["geom"] == "point":
        settings.placement = q.QgsPalLayerSettings.OverPoint
        settings.quadOffset = q.QgsPalLayerSettings.QuadrantRight
        settings.xOffset = layer["size"]
        settings.offsetUnits = pixels
    else:
        settings.placement = q.QgsPalLayerSettings.AroundPoint
    return q.QgsVectorLayerSimpleLabeling(settings)


def map_layer(workload, layer, name):
    file = q.QgsVectorLayer(workload.path(layer), name, "ogr")
    if not file.isValid():
        raise SystemExit("QGIS cannot read " + workload.path(layer))
    memory = file.materialize(q.QgsFeatureRequest())
    memory.dataProvider().createSpatialIndex()
    memory.setRenderer(q.QgsSingleSymbolRenderer(symbol(layer)))
    if layer.get("label"):
        memory.setLabeling(labelling(layer))
        memory.setLabelsEnabled(True)
    return memory


def main():
    workload, runs = peer.arguments()
    application = q.QgsApplication([], False)
    application.initQgis()
    layers = [map_layer(workload, layer, "layer%d" % i) for i, layer in enumerate(workload.layers)]
    images = {}

    def settings(size, box):
        asked = q.QgsMapSettings()
        asked.setLayers(layers[::-1])  # QGIS wants the uppermost first
        asked.setOutputSize(QSize(*size))
        asked.setOutputDpi(96)
        asked.setDestinationCrs(q.QgsCoordinateReferenceSystem("EPSG:4326"))
        asked.setExtent(q.QgsRectangle(*box))
        asked.setBackgroundColor(WHITE)
        asked.setFlag(q.QgsMapSettings.Antialiasing, True)
        asked.setFlag(q.QgsMapSettings.UseRenderingOptimization, True)
        return asked

    def draw_parallel(size, box):
        job = q.QgsMapRendererParallelJob(settings(size, box))
        job.start()
        job.waitForFinished()
        return job.renderedImage()

    def draw_sequential(size, box):
        if size not in images:
            images[size] = QImage(size[0], size[1], QImage.Format_ARGB32_Premultiplied)
        image = images[size]
        image.fill(WHITE)
        painter = QPainter(image)
        job = q.QgsMapRendererCustomPainterJob(settings(size, box), painter)
        job.start()
        job.waitForFinished()
        painter.end()
        return image

    def save(image, path):
        if not image.save(path):
            raise SystemExit("QGIS cannot write " + path)

    for column, draw in (("qgis-parallel", draw_parallel), ("qgis-sequential", draw_sequential)):
        peer.pictures(column, workload, draw, save)
        peer.measure(column, workload, runs, draw, save)


main()
# Without this QGIS takes its layers down in an order it does not survive.
os._exit(0)
