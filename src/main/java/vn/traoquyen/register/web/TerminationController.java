package vn.traoquyen.register.web;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.RegisterService;

/** Records that a law has ended holdings (chấm dứt theo quy định của pháp luật). */
@RestController
@RequestMapping("/api/register/terminations")
class TerminationController {

    private final RegisterService register;

    TerminationController(RegisterService register) {
        this.register = register;
    }

    @PostMapping
    Terminated terminate(@RequestBody Termination asked) {
        var ended = register.terminate(
                asked.holdings() == null ? List.of() : asked.holdings(),
                RegisterRequest.day("lastDay", asked.lastDay() == null ? "" : asked.lastDay(), null),
                asked.paper());
        return new Terminated(ended.stream().map(Holding::id).toList());
    }

    /** @param paper the law that ends them */
    record Termination(List<Long> holdings, String lastDay, String paper) {}

    record Terminated(List<Long> holdings) {}
}
