#!/usr/bin/python3
"""Mapnik: the GeoJSON files held and indexed in memory by its own data source, drawn with its AGG renderer."""
from xml.sax.saxutils import quoteattr

import mapnik

import peer

DEGREES = "+proj=longlat +datum=WGS84 +no_defs"
FONTS = "/usr/share/fonts/truetype/wqy"
FACE = "WenQuanYi Micro Hei Regular"


def rgb(colour):
    return "rgb(%d,%d,%d)" % tuple(colour[:3])


def tag(name, attributes, content=""):
    pairs = "".join(" %s=%s" % (key, quoteattr(str(value))) for key, value in attributes.items())
    return "<%s%s>%s</%s>" % (name, pairs, content, name)


def symbolizers(layer):
    if layer["geom"] == "polygon":
        yield tag("PolygonSymbolizer", {"fill": rgb(layer["fill"]), "fill-opacity": layer["fill"][3]})
    if layer["geom"] in ("polygon", "line"):
        yield tag("LineSymbolizer", {"stroke": rgb(layer["stroke"]), "stroke-width": layer["width"]})
    if layer["geom"] == "point":
        yield tag("MarkersSymbolizer", {
            "fill": rgb(layer["fill"]), "width": layer["size"], "height": layer["size"], "stroke-width": 0,
            "allow-overlap": "true", "ignore-placement": "true"})
    if layer.get("label"):
        look = {"face-name": FACE, "size": layer["label"], "fill": "black", "halo-fill": "white", "halo-radius": 1}
        if layer["geom"] == "point":
            look.update({"placement": "point", "dx": layer["size"], "horizontal-alignment": "right"})
        else:
            look["placement"] = "interior"
        yield tag("TextSymbolizer", look, "[name]")


def style_sheet(workload):
    styles, layers = [], []
    for number, layer in enumerate(workload.layers):
        name = "layer%d" % number
        styles.append(tag("Style", {"name": name}, tag("Rule", {}, "".join(symbolizers(layer)))))
        source = {"type": "geojson", "file": workload.path(layer), "cache_features": "true"}
        parameters = "".join(tag("Parameter", {"name": key}, value) for key, value in source.items())
        layers.append(tag("Layer", {"name": name, "srs": DEGREES},
                          tag("StyleName", {}, name) + tag("Datasource", {}, parameters)))
    return tag("Map", {"srs": DEGREES, "background-color": "white", "font-directory": FONTS},
               "".join(styles + layers))


def main():
    workload, runs = peer.arguments()
    mapnik.register_fonts(FONTS)
    the_map = mapnik.Map(*peer.WINDOW)
    mapnik.load_map_from_string(the_map, style_sheet(workload))
    the_map.aspect_fix_mode = mapnik.aspect_fix_mode.RESPECT
    images = {}

    def draw(size, box):
        if size not in images:
            images[size] = mapnik.Image(*size)
        image = images[size]  # the map fills it with its background first
        the_map.resize(*size)
        the_map.zoom_to_box(mapnik.Box2d(*box))
        mapnik.render(the_map, image)
        return image

    def save(image, path):
        image.save(path, "png32")

    peer.pictures("mapnik", workload, draw, save)
    peer.measure("mapnik", workload, runs, draw, save)


main()
