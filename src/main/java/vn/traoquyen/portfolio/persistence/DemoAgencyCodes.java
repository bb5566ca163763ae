package vn.traoquyen.portfolio.persistence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.FoldedText;

/** The codes of the demo province follow from the names: "Sở Nông nghiệp và Môi trường", so-nong-nghiep-moi-truong. */
@Component
class DemoAgencyCodes implements AgencyCodes {

    @Override
    public Optional<String> byName(String name) {
        var code = FoldedText.of(name)
                .replaceAll("^ban quan ly khu kinh te .*", "ban ql khu kinh te")
                .replaceAll("\\bva\\b", " ")
                .replaceAll("[^a-z0-9]+", "-");
        return code.matches("[a-z].*") ? Optional.of(code) : Optional.empty();
    }
}
