package bishan.atlas.ui;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.data.LoadReport;
import bishan.atlas.data.NewProblems;
import bishan.atlas.data.Problem;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The banners about the maps: what of the atlas on show could not be loaded, and why a saved change is not shown. */
final class ReportBanners {
    private enum About {
        REPORT,
        REFUSED
    }

    private final BannerArea banners;
    private final Words words;
    private List<Problem> told = List.of();

    ReportBanners(BannerArea banners, Words words) {
        this.banners = banners;
        this.words = words;
    }

    /** Tells of what is wrong with the atlas the window opens with, and of fonts that are missing. */
    void opened(OpenAtlas atlas) {
        if (!atlas.typesetter().families().chinese()) {
            banners.add(() -> new Banner(
                    Banner.Tone.DANGER, words.get("font.missing", ChineseFonts.toInstall()), Optional.empty()));
        }
        shown(atlas.report());
    }

    /** Tells of the atlas now on show; the complaint about a change that was not shown goes. A notice closed by hand stays closed. */
    void shown(LoadReport report) {
        banners.withdraw(About.REFUSED);
        List<Problem> problems = Stream.concat(
                        report.errors().stream(),
                        report.problems().stream().filter(p -> p.severity() == Problem.Severity.CAUTION))
                .toList();
        boolean news = !NewProblems.in(problems, told).isEmpty();
        told = problems;
        if (problems.isEmpty()) {
            banners.withdraw(About.REPORT);
        } else if (news || banners.has(About.REPORT)) {
            int errors = report.errors().size();
            banners.put(
                    About.REPORT,
                    () -> new Banner(
                            Banner.Tone.CAUTION,
                            summary(errors, problems.size() - errors),
                            Optional.of(new ProblemTable(problems, words))));
        }
    }

    /** Says what is wrong in a saved change, and where the first of it is; the atlas on show has stayed. */
    void refused(List<Problem> errors) {
        banners.put(
                About.REFUSED,
                () -> new Banner(Banner.Tone.DANGER, refusal(errors), Optional.of(new ProblemTable(errors, words))));
    }

    /** {@code 文件有 1 处错误，仍显示更改前的内容：maps/projects.json · P05 · name_zh}. */
    String refusal(List<Problem> errors) {
        String place = new ProblemWords(words.language()).place(errors.get(0));
        String broken = words.get("live.broken", errors.size());
        return words.get(errors.size() == 1 ? "live.broken.at" : "live.broken.first", broken, place);
    }

    private String summary(int errors, int cautions) {
        if (errors == 0) {
            return words.get("load.cautions", cautions);
        }
        String partial = words.get("load.partial", errors);
        return cautions == 0 ? partial : words.get("load.partial.cautions", partial, cautions);
    }
}
