package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Chip.Type;
import bishan.atlas.model.Status;
import java.util.List;
import java.util.Optional;

/** A sheet by hand that has every type of block and every type of chip, with texts long enough to wrap. */
final class SampleSheet {
    static final Chip S1 = new Chip(Type.SOURCE, "S1", "2020年7月", "一份文献", Optional.of("S1"));

    private SampleSheet() {}

    static FactSheet sheet() {
        List<Chip> all = java.util.stream.Stream.of(Type.values())
                .map(type -> type == Type.SOURCE
                        ? S1
                        : new Chip(type, "", type == Type.MORE ? "+1" : "示意范围", "说明", Optional.empty()))
                .toList();
        return new FactSheet(
                "Z6",
                new FactSheet.Head(
                        "产业生态区 6 / 8",
                        new FactSheet.Badge(Optional.of("Z6"), Optional.empty()),
                        "西部（国际）数字经济产业生态区",
                        "Western (International) Digital Economy Industrial Ecological Zone",
                        Optional.of(new FactSheet.StatusMark(Status.Phase.BUILDING, "在建")),
                        all),
                List.of(
                        new FactSheet.Section("面积", "", List.of(), List.of(areas())),
                        new FactSheet.Section(
                                "目标产业",
                                "3",
                                List.of(S1),
                                List.of(
                                        new FactSheet.Pills(List.of("数字文创", "信息安全", "软件服务外包")),
                                        new FactSheet.Text("另：探索大数据交易市场，这一句长到要换行才放得下。", true, List.of(S1)),
                                        new FactSheet.Note(FactSheet.Note.Tone.SILENCE, "文献没有写明", "没有一份文献列出。"))),
                        new FactSheet.Section("进展", "", List.of(), List.of(timeline())),
                        new FactSheet.Section(
                                "关联项目",
                                "明确 1",
                                List.of(),
                                List.of(
                                        card("P04", false, ""),
                                        new FactSheet.InferredSwitch("推断 1", "显示", true),
                                        card("P53", true, "数字主题相近；文献未写地点"),
                                        new FactSheet.Row("总投资", "超 20 亿元", "计划", true, List.of(S1, S1)),
                                        new FactSheet.Note(FactSheet.Note.Tone.OUTSIDE, "文献外", "只作参考。", List.of(S1)),
                                        new FactSheet.Action("飞到此处", "Z6", FactSheet.Action.To.PLACE)))));
    }

    private static FactSheet.Areas areas() {
        return new FactSheet.Areas(
                new FactSheet.BigFigure("规划面积", "10", "平方公里", "1000 公顷 · 1.5 万亩", List.of(S1, S1)),
                new FactSheet.BigFigure("量算面积", "10.0", "平方公里", "相差 0.0%", List.of()),
                "示意范围按规划面积绘出，相符不等于核实。");
    }

    private static FactSheet.Timeline timeline() {
        return new FactSheet.Timeline(
                List.of(
                        new FactSheet.Entry("2020年6月18日", "开工", false, List.of(S1)),
                        new FactSheet.Entry("2022年2月28日", "首桩", true, List.of())),
                "此后的文献未再提及");
    }

    private static FactSheet.Card card(String id, boolean inferred, String reason) {
        return new FactSheet.Card(
                id,
                "先进数据中心项目，名字长到要换行",
                id,
                Optional.of(new FactSheet.StatusMark(Status.Phase.PLANNED, "规划")),
                "总投资超20亿元",
                reason,
                inferred,
                false,
                List.of(S1));
    }
}
