package vn.traoquyen.portfolio.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.portfolio.PowerPage;
import vn.traoquyen.portfolio.Powers;

/** Shows the portfolio of the province, page by page, to everybody who works there (tra cứu danh mục nhiệm vụ). */
@RestController
@RequestMapping("/api/powers")
class PowerController {

    private final Powers powers;

    PowerController(Powers powers) {
        this.powers = powers;
    }

    @GetMapping
    PageView search(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "20") String size) {
        return PageView.of(powers.search(SearchRequest.of(status, agency, form, q, page, size)));
    }

    record PageView(int page, int size, long total, List<PowerView> items) {

        static PageView of(PowerPage page) {
            return new PageView(
                    page.page(),
                    page.size(),
                    page.total(),
                    page.items().stream().map(PowerView::of).toList());
        }
    }
}
