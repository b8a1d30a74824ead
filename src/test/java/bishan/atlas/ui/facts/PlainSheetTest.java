package bishan.atlas.ui.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.PlainSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlainSheetTest {
    @Test
    @Tag("AC-33")
    void aCopiedSheetKeepsTheSourceOfEachFact() {
        String text = PlainSheet.of(SampleSheet.sheet());
        assertTrue(text.contains("总投资  超 20 亿元  计划  [S1 2020年7月] [S1 2020年7月]"), text);
        assertTrue(text.contains("2020年6月18日  开工  [S1 2020年7月]"), text);
        assertTrue(text.contains("数字文创、信息安全、软件服务外包"), text);
    }

    @Test
    @Tag("AC-34")
    void aCopiedInferredLinkKeepsItsReason() {
        assertTrue(PlainSheet.of(SampleSheet.sheet()).contains("数字主题相近；文献未写地点"));
    }
}
