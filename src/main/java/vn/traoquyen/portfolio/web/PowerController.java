package vn.traoquyen.portfolio.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.portfolio.FoundPowers;
import vn.traoquyen.portfolio.PowerInquiry;

/** Shows the portfolio of the province, page by page, to everybody who works there (tra cứu danh mục nhiệm vụ). */
@RestController
@RequestMapping("/api/powers")
class PowerController {

    private final PowerInquiry powers;

    PowerController(PowerInquiry powers) {
        this.powers = powers;
    }

    @GetMapping
    PageView search(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "20") String size,
            @RequestParam(defaultValue = "") String asOf) {
        return PageView.of(powers.find(SearchRequest.of(status, agency, form, q, page, size, asOf)));
    }

    @GetMapping("/{code}")
    PowerDetailView detail(@PathVariable String code) {
        return PowerDetailView.of(powers.detail(code));
    }

    record PageView(int page, int size, long total, List<PowerView> items) {

        static PageView of(FoundPowers found) {
            var page = found.page();
            return new PageView(
                    page.page(),
                    page.size(),
                    page.total(),
                    page.items().stream()
                            .map(power -> PowerView.of(power, found.stages().get(power.code())))
                            .toList());
        }
    }
}
