package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.portfolio.PowerInquiry;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusCorrection;
import vn.traoquyen.portfolio.StatusKeeping;

/** Where a keeper writes down what became of a power that no dossier carries (ghi nhận trạng thái). */
@RestController
@RequestMapping("/api/powers/{code}/status")
class PowerStatusController {

    private final StatusKeeping keeping;
    private final PowerInquiry powers;

    PowerStatusController(StatusKeeping keeping, PowerInquiry powers) {
        this.keeping = keeping;
        this.powers = powers;
    }

    record StatusRequest(
            String status,
            LocalDate validOn,
            String reason,
            String paper,
            String awaited,
            String watcher,
            LocalDate reviewOn) {

        StatusCorrection correction() {
            var choice =
                    SearchRequest.choice(PowerStatus.class, "portfolio.statusUnknown", status == null ? "" : status);
            return new StatusCorrection(choice, validOn, reason, paper, awaited, watcher, reviewOn);
        }
    }

    @PostMapping
    PowerDetailView correct(@PathVariable String code, @RequestBody StatusRequest request) {
        keeping.correct(code, request.correction());
        return PowerDetailView.of(powers.detail(code));
    }
}
