package vn.traoquyen.difficulty;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.Holdings;

/** Difficulties with one line of the register (phát sinh từ sổ theo dõi), which everybody in the province may read. */
@Component
class HoldingOrigins implements OriginSource {

    private static final String NUMBER = "\\d{1,18}";

    private final Holdings holdings;

    HoldingOrigins(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.HOLDING;
    }

    @Override
    public Optional<Origin> find(String reference) {
        return Stream.of(reference)
                .filter(text -> text.matches(NUMBER))
                .findFirst()
                .flatMap(number -> holdings.find(Long.parseLong(number)))
                .map(held -> new Origin(kind(), reference, held.powerCode() + " " + held.powerName()));
    }
}
