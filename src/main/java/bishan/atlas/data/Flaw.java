package bishan.atlas.data;

import java.util.Locale;

/** Everything that can be wrong in {@code maps/}. Its code is the key of its words in the bundle {@code load}. */
enum Flaw {
    FOLDER_MISSING,
    FILE_NAME,
    FILE_MISSING,
    FILE_UNREADABLE,
    FILE_LARGE,
    FILE_KIND,
    FILE_TWICE,
    FOLDER_LARGE,
    FILE_LINK,
    FILE_OUTSIDE,
    FILE_ENCODING,
    JSON_BAD,
    JSON_TWICE,
    JSON_DEEP,
    JSON_LIMIT,
    JSON_MANY,
    JSON_ROOT,
    GEOJSON_COLLECTION,
    GEOJSON_FEATURE,
    GEOJSON_CRS(Problem.Severity.CAUTION),

    ID_MISSING,
    ID_BAD,
    ID_DUPLICATE,
    FIELD_MISSING,
    FIELD_TEXT,
    FIELD_NUMBER,
    FIELD_FLAG,
    FIELD_LIST,
    FIELD_RECORD,
    FIELD_LONG,
    FIELD_CHARACTER,
    LIST_LONG,
    NUMBER_RANGE,
    NUMBER_WHOLE,
    FIELD_IGNORED(Problem.Severity.CAUTION),
    KIND_UNKNOWN,
    ACCURACY_RANGE,
    LENGTH_RANGE,
    UNIT_AREA,
    UNIT_UNKNOWN,
    CHOICE_UNKNOWN,
    EVIDENCE_BAD,
    FIGURE_UNKNOWN,
    BOUNDARY_STATUS,
    SOURCE_MISSING,
    SOURCE_UNKNOWN,
    SOURCE_TYPE,
    STATUS_UNKNOWN,
    DATE_BAD,

    COORDINATE_NUMBER,
    COORDINATE_COUNT,
    COORDINATE_OUTSIDE,
    COORDINATE_SWAPPED,
    GEOMETRY_EMPTY,
    GEOMETRY_TYPE,
    GEOMETRY_CROSSING,
    GEOMETRY_INVALID,
    GEOMETRY_VERTICES,
    GEOMETRY_TANGLED,
    RING_OPEN,
    RING_SHORT,
    LINE_SHORT,

    REFERENCE_ZONE,
    REFERENCE_FEATURE,
    REFERENCE_RECORD,
    REFERENCE_ANY,
    REFERENCE_LINE,
    REFERENCE_RIDGE,
    REFERENCE_TOWN,
    LINK_KIND,
    LINK_REASON,
    ZONE_ID,
    ZONE_RECORD,
    ZONE_OUTLINE,
    LAYER_GROUP,
    LAYER_KEY,
    LAYER_TWICE,
    LAYER_SELECT,

    CHECK_OVERLAP,
    CHECK_MISMATCH(Problem.Severity.CAUTION),
    CHECK_OUTSIDE,
    CHECK_TOWN,
    CHECK_UNION,
    CHECK_DISTRICT(Problem.Severity.CAUTION),
    CHECK_AREA(Problem.Severity.CAUTION),
    OPERATION_FORBIDDEN,
    OPERATION_WRONG,
    CHECK_MANY,
    CHECK_LARGE,
    CHECK_FAR(Problem.Severity.CAUTION),
    CHECK_SEAT,
    CHECK_SHIFTED,

    ID_AGAIN,
    LINK_NOTHING,
    LINK_OTHER,
    FACT_SOURCE,
    FACT_UNKNOWN,
    FACT_REASON,
    DATE_ORDER,
    DATE_LATE,
    UNIT_WORDS,
    UNIT_RANGE(Problem.Severity.CAUTION),
    UNIT_DISTRICT(Problem.Severity.CAUTION),

    EVIDENCE_FOLDER,
    EVIDENCE_UNNAMED,
    EVIDENCE_FILE,
    EVIDENCE_LINES,
    EVIDENCE_TOKEN,

    THEME_NAME,
    THEME_MANY,
    THEME_COLOUR,
    THEME_MEASURE,
    THEME_TINTS,
    THEME_DASH,

    SCHEMA_FOLDER(Problem.Severity.CAUTION),
    SCHEMA_NONE(Problem.Severity.CAUTION),
    SCHEMA_BROKEN,
    SCHEMA_REQUIRED,
    SCHEMA_UNKNOWN,
    SCHEMA_FORBIDDEN,
    SCHEMA_TYPE,
    SCHEMA_CHOICE,
    SCHEMA_PATTERN,
    SCHEMA_MINIMUM,
    SCHEMA_ABOVE,
    SCHEMA_MAXIMUM,
    SCHEMA_BLANK,
    SCHEMA_LONG,
    SCHEMA_FEW,
    SCHEMA_MANY,
    SCHEMA_REPEATED,
    SCHEMA_TOGETHER,
    SCHEMA_OTHER;

    private final Problem.Severity severity;

    Flaw() {
        this(Problem.Severity.ERROR);
    }

    Flaw(Problem.Severity severity) {
        this.severity = severity;
    }

    Problem.Severity severity() {
        return severity;
    }

    /** For example {@code coordinate.swapped}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
