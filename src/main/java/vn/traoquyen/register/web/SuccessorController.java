package vn.traoquyen.register.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.Successors;
import vn.traoquyen.shared.Refusal;

/** Opens successor dossiers over HTTP (đề nghị gia hạn, sửa đổi, thay thế, chấm dứt). */
@RestController
@RequestMapping("/api/register/successors")
class SuccessorController {

    private final Successors successors;
    private final PartyNames names;

    SuccessorController(Successors successors, PartyNames names) {
        this.successors = successors;
        this.names = names;
    }

    record Wish(String kind, List<Long> holdings, String reason, String validUntil) {}

    record SuccessorView(
            String id,
            String title,
            String kind,
            String kindLabel,
            String leadAgency,
            List<String> powers,
            List<Predecessor> predecessors,
            String url) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SuccessorView propose(@RequestBody Wish wish) {
        var holdings = wish.holdings() == null ? List.<Long>of() : wish.holdings();
        var validUntil = RegisterRequest.day("validUntil", wish.validUntil() == null ? "" : wish.validUntil(), null);
        return view(successors.propose(kind(wish.kind()), holdings, wish.reason(), validUntil));
    }

    private static SuccessionKind kind(String name) {
        return Stream.of(SuccessionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("register.successorKindUnknown", Map.of("value", name == null ? "" : name)));
    }

    private SuccessorView view(Dossier dossier) {
        var succession = dossier.succession();
        return new SuccessorView(
                dossier.id().value(),
                dossier.content().title(),
                succession.kind().name(),
                succession.kind().label(),
                names.agency(dossier.leadAgency()),
                dossier.powerCodes(),
                succession.predecessors(),
                "/api/dossiers/" + dossier.id());
    }
}
