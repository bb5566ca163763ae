package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.Rest;

/** A keeper of the list writes down what became of a power without a dossier, and what of that is refused. */
@ProcessTest
class StatusKeepingTest {

    @Autowired
    BorrowedPowers borrowed;

    @Autowired
    PausedDossiers paused;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Powers powers;

    @Autowired
    OverHttp http;

    @Autowired
    Clock clock;

    @Test
    void aPauseIsWrittenDownWithWhatIsAwaitedAndGoesOnLater() {
        var power = borrowed.free("so-y-te").code();

        var answer = http.post("cv.so-noi-vu", path(power), pause());

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().get("power").get("status").asText()).isEqualTo("PAUSED");
        var line = powers.historyOf(power).get(1).change();
        assertThat(line.by()).isEqualTo("cv.so-noi-vu");
        assertThat(line.paper()).isEqualTo("Thông báo 12/TB-UBND");
        assertThat(line.proposedBy()).isEqualTo("so-y-te");
        assertThat(line.rest()).isEqualTo(new Rest("Luật Dược (sửa đổi)", "so-y-te", today().plusDays(30)));

        http.post("cv.so-noi-vu", path(power), with("status", "IN_PROGRESS", "paper", null));

        assertThat(powers.find(power).orElseThrow().status()).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    @Test
    void whatIsMissingIsRefusedInASentence() {
        var power = borrowed.free("so-y-te").code();

        assertThat(refused(422, power, with("paper", " "))).contains("Văn bản thống nhất");
        assertThat(refused(422, power, with("reason", null))).contains("Lý do");
        assertThat(refused(422, power, with("awaited", null))).contains("đang chờ");
        assertThat(refused(422, power, with("reviewOn", today().toString()))).contains("ngày rà soát lại");
        assertThat(refused(422, power, with("validOn", null))).contains("ngày từ đó");
        assertThat(refused(422, power, with("validOn", today().plusDays(1).toString())))
                .contains("chưa đến");
        assertThat(refused(422, power, with("status", "COMPLETED"))).contains("chỉ hoàn thành bằng văn bản");
        assertThat(refused(422, power, with("status", "XONG"))).contains("XONG");
        assertThat(refused(422, power, with("watcher", "so-nao-do"))).contains("so-nao-do");
        assertThat(powers.historyOf(power)).hasSize(1);
    }

    @Test
    void onlyAKeeperWritesAndOnlyWhatNoDossierAndNoInstrumentHolds() {
        var power = borrowed.free("so-y-te").code();
        var carried = dossiers.find(paused.paused()).orElseThrow().powerCodes().get(0);
        var inForce = powers.search(new PowerSearch(PowerStatus.COMPLETED, "so-y-te", null, null, 0, 1))
                .items()
                .get(0)
                .code();

        assertThat(http.post("cv.so-y-te", path(power), pause()).getStatusCode().value())
                .isEqualTo(403);
        assertThat(refused(409, carried, pause())).contains("đang nằm trong hồ sơ");
        assertThat(refused(409, inForce, pause())).contains("đã hoàn thành theo");
        assertThat(refused(404, "LS-KHONG-CO", pause())).contains("LS-KHONG-CO");
    }

    private String refused(int status, String power, Object request) {
        var answer = http.post("cv.so-tu-phap", path(power), request);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return answer.getBody().get("detail").asText();
    }

    private Map<String, Object> with(Object... changed) {
        var request = new HashMap<>(pause());
        request.putAll(values(changed));
        return request;
    }

    private Map<String, Object> pause() {
        return values(
                "status",
                "PAUSED",
                "validOn",
                today().toString(),
                "reason",
                "Chờ luật sửa đổi",
                "paper",
                "Thông báo 12/TB-UBND",
                "awaited",
                "Luật Dược (sửa đổi)",
                "reviewOn",
                today().plusDays(30).toString());
    }

    private static String path(String power) {
        return "/api/powers/" + power + "/status";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
