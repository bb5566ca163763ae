package vn.traoquyen.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Which agency plays which part in every dossier (vai trò phối hợp), by agency code. */
@Validated
@ConfigurationProperties("traoquyen.organization")
public record CoordinationRoles(
        @NotBlank @DefaultValue("so-tu-phap") String legalReviewer,
        @NotBlank @DefaultValue("so-noi-vu") String competenceReviewer,

        @NotEmpty @DefaultValue({"so-tai-chinh", "so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe"})
        List<String> alwaysConsulted,

        @NotEmpty @DefaultValue({"so-tu-phap", "so-noi-vu", "vp-ubnd-tinh"})
        List<String> portfolioKeepers,

        @NotBlank @DefaultValue("vp-ubnd-tinh") String office,
        @NotBlank @DefaultValue("ubnd-tinh") String committee,
        @NotBlank @DefaultValue("hdnd-tinh") String council) {

    /** The agencies whose heads watch over the whole province. */
    public List<String> overseers() {
        return List.of(committee, office, legalReviewer, competenceReviewer);
    }
}
