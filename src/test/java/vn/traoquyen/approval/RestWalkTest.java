package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatusCode;
import vn.traoquyen.approval.RestWalker.Walk;
import vn.traoquyen.approval.WalkedForm.ListStyle;
import vn.traoquyen.approval.WalkedForm.Manner;

/** Whoever knows nothing but what the forms say comes through the chain, over REST alone. */
@ProcessTest
class RestWalkTest {

    private static final int NOT_FOUND = 404;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BorrowedPowers powers;

    @ParameterizedTest
    @CsvSource({
        "so-y-te, DELEGATION",
        "so-y-te, DECENTRALIZATION",
        "so-tai-chinh, DECENTRALIZATION",
        "so-tu-phap, DECENTRALIZATION",
        "so-noi-vu, DECENTRALIZATION",
        "xa-06040, DELEGATION",
        "xa-06040, DECENTRALIZATION"
    })
    void aStrangerComesFromProposalToAcceptance(String agency, String form) {
        powers.free(agency.startsWith("xa-") ? "so-xay-dung" : agency);
        var walker = walker(Manner.CAREFUL, choosing("transferForm", form));

        var walk = walker.walk("cv." + agency);

        assertAccepted(walker, walk, agency, form);
        assertThat(walker.api("cv.so-ngoai-vu", "/dossiers/" + walk.dossier()).getStatusCode())
                .isEqualTo(HttpStatusCode.valueOf(NOT_FOUND));
        assertThat(walker.api("cv.so-dan-toc-ton-giao", "/dossiers/" + walk.dossier())
                        .getStatusCode())
                .isEqualTo(HttpStatusCode.valueOf(NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource(ListStyle.class)
    void plainCallsListsOfAnyTypeAndHiddenFieldsMakeNoDifference(ListStyle lists) {
        powers.free("so-ngoai-vu");
        var form = lists == ListStyle.TEXT ? "DECENTRALIZATION" : "DELEGATION";
        var walker = walker(new Manner(true, true, lists), choosing("transferForm", form));

        assertAccepted(walker, walker.walk("cv.so-ngoai-vu"), "so-ngoai-vu", form);
    }

    @Test
    void aPowerThatNoListHoldsComesThroughToo() {
        var walker = walker(Manner.CAREFUL, values -> {
            var chosen = new LinkedHashMap<>(values);
            if (chosen.remove("powers") != null) {
                chosen.put("newPower", true);
                chosen.put("newPowerName", "Cấp giấy phép xe tập lái trong khu dân cư");
                chosen.put("newPowerLegalBasis", "khoản 1 Điều 7 Nghị định số 160/2024/NĐ-CP");
            }
            return chosen;
        });

        assertAccepted(walker, walker.walk("cv.xa-06040"), "xa-06040", "DELEGATION");
    }

    private RestWalker walker(Manner manner, UnaryOperator<Map<String, Object>> wish) {
        return new RestWalker(http, manner, wish);
    }

    private static UnaryOperator<Map<String, Object>> choosing(String field, String value) {
        return values -> {
            var chosen = new LinkedHashMap<>(values);
            chosen.computeIfPresent(field, (key, first) -> value);
            return chosen;
        };
    }

    private static void assertAccepted(RestWalker walker, Walk walk, String agency, String form) {
        assertThat(walk.ends()).contains("endEvent_transferAccepted");
        var dossier = walker.api("cv." + agency, "/dossiers/" + walk.dossier()).getBody();
        assertThat(dossier.get("status").asText()).isEqualTo("COMPLETED");
        assertThat(dossier.get("transferForm").asText()).isEqualTo(form);
        assertThat(dossier.get("instrument").get("symbol").asText())
                .matches(form.equals("DELEGATION") ? "\\d+/QĐ-UBND" : "\\d+/2\\d{3}/QĐ-UBND");
        assertThat(walker.download("cv." + agency, "/dossiers/" + walk.dossier() + "/instrument.docx"))
                .startsWith('P', 'K');
    }
}
