package bishan.atlas.export;

import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Status;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.style.Themes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A recipe as JSON: in a file of its own, and in the metadata of what was made from it. The same recipe gives the same text. */
public final class RecipeText {
    /** Under which a recipe stands in the metadata of a PNG, an SVG and a PDF. */
    public static final String KEY = "BishanRecipe";

    private static final int FORMAT = 1;
    private static final int USUAL_DPI = 300;
    private static final int LONGEST = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RecipeText() {}

    /** The text of {@code recipe}, lines ended by a line feed. */
    public static String of(ExportRecipe recipe) {
        SheetRecipe sheet = recipe.sheet();
        ObjectNode root = JSON.createObjectNode();
        root.put("bishan_recipe", FORMAT);
        root.put("format", recipe.format().extension());
        root.put("dpi", recipe.dpi());
        root.put("svg_text", id(recipe.svgText()));
        root.put("title", sheet.words().title());
        root.put("subtitle", sheet.words().subtitle());
        root.put("compiler", sheet.words().compiler());
        root.put("map_number", sheet.words().mapNumber());
        root.put("language", id(sheet.language()));
        root.put("labels", sheet.labels().tag());
        root.putObject("page_mm")
                .put("width", sheet.page().widthMm())
                .put("height", sheet.page().heightMm());
        extent(root.putObject("extent"), sheet.extent());
        strings(root.putArray("hidden"), sheet.visibility().hidden());
        strings(
                root.putArray("phases"),
                sheet.visibility().phases().stream().map(RecipeText::id).toList());
        strings(
                root.putArray("furniture"),
                sheet.furniture().parts().stream().map(RecipeText::id).toList());
        root.put("grid", id(sheet.furniture().grid()));
        root.put("theme", sheet.theme());
        root.put("as_of", sheet.asOf().map(PartialDate::toString).orElse(null));
        root.put("made_on", sheet.madeOn().toString());
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers cannot be written", e);
        }
    }

    private static void extent(ObjectNode node, MapExtent extent) {
        if (extent instanceof MapExtent.View view) {
            node.put("east", view.east()).put("north", view.north()).put("scale", view.denominator());
        } else if (extent instanceof MapExtent.Whole whole) {
            node.put("feature", whole.featureId());
            whole.denominator().ifPresent(d -> node.put("scale", d));
        } else if (extent instanceof MapExtent.District district) {
            node.put("district", true);
            district.denominator().ifPresent(d -> node.put("scale", d));
        }
    }

    private static void strings(ArrayNode array, Collection<String> texts) {
        texts.stream().sorted().forEach(array::add);
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #of} wrote, or a person did; fields that may be left out take what a new sheet has. */
    public static ExportRecipe read(String text) throws RecipeFlaw {
        if (text.length() > LONGEST) {
            throw new RecipeFlaw("recipe.long", text.length());
        }
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new RecipeFlaw("recipe.json", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        }
        RecipeFields fields = new RecipeFields(root);
        if (!root.isObject() || !root.has("bishan_recipe")) {
            throw new RecipeFlaw("recipe.none");
        }
        int format = (int) fields.number("bishan_recipe", 1, 1e6);
        if (format > FORMAT) {
            throw new RecipeFlaw("recipe.newer", format, FORMAT);
        }
        return new ExportRecipe(
                sheet(fields),
                fields.choice("format", PageFormat.PNG),
                (int) fields.number("dpi", PngSize.MIN_DPI, PngSize.MAX_DPI, USUAL_DPI),
                fields.choice("svg_text", ExportRecipe.SvgText.TEXT));
    }

    private static SheetRecipe sheet(RecipeFields fields) throws RecipeFlaw {
        Language language = fields.choice("language", Language.ZH);
        return new SheetRecipe(
                words(fields),
                language,
                fields.choice("labels", LabelLanguage.of(language)),
                page(fields),
                extent(fields),
                new Visibility(
                        new HashSet<>(fields.texts("hidden")),
                        fields.choices("phases", Status.Phase.class, EnumSet.allOf(Status.Phase.class))),
                new Furniture(
                        fields.choices("furniture", Furniture.Part.class, Furniture.USUAL.parts()),
                        fields.choice("grid", Furniture.MapGrid.NONE)),
                fields.text("theme", Themes.LIGHT),
                fields.date("as_of"),
                fields.day("made_on"));
    }

    private static SheetWords words(RecipeFields fields) throws RecipeFlaw {
        List<String> texts = List.of(
                fields.text("title"),
                fields.text("subtitle", ""),
                fields.text("compiler", ""),
                fields.text("map_number", ""));
        if (!SheetWords.acceptsTitle(texts.get(0)) || !texts.stream().allMatch(SheetWords::accepts)) {
            throw new RecipeFlaw("recipe.words", SheetWords.MOST);
        }
        return new SheetWords(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    private static Page page(RecipeFields fields) throws RecipeFlaw {
        RecipeFields page = fields.part("page_mm");
        return new Page(
                page.number("width", Page.MIN_MM, Page.MAX_MM), page.number("height", Page.MIN_MM, Page.MAX_MM));
    }

    private static MapExtent extent(RecipeFields fields) throws RecipeFlaw {
        RecipeFields extent = fields.part("extent");
        Optional<Double> scale = extent.has("scale") ? Optional.of(extent.number("scale", 1, 1e9)) : Optional.empty();
        if (extent.has("feature")) {
            return new MapExtent.Whole(extent.text("feature"), scale);
        }
        if (extent.has("east")) {
            return new MapExtent.View(
                    extent.number("east", -1e8, 1e8),
                    extent.number("north", -1e8, 1e8),
                    extent.number("scale", 1, 1e9));
        }
        return new MapExtent.District(scale);
    }
}
