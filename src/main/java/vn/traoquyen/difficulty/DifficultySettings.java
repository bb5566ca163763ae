package vn.traoquyen.difficulty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who co-ordinates difficulties (đầu mối tiếp nhận khó khăn, vướng mắc): in the province by its plans and letters, which
 * name different agencies at different times, and inside an agency.
 *
 * @param desks the desk of a province; the row that names the stream goes before the one that does not, the newest first
 * @param localDesks agencies other than communes that have a desk of their own before their head
 * @param communeOffice symbol of the unit that is the desk of a commune (Văn phòng HĐND và UBND)
 */
@Validated
@ConfigurationProperties("traoquyen.difficulty")
public record DifficultySettings(
        @NotEmpty List<@Valid Desk> desks,
        @DefaultValue List<@Valid LocalDesk> localDesks,
        @DefaultValue("VP") @NotBlank String communeOffice) {

    /** Every province that has no row of its own. */
    public static final String ANY_PROVINCE = "*";

    /**
     * Which agency co-ordinates (đầu mối của tỉnh).
     *
     * @param province its code, or {@link #ANY_PROVINCE}
     * @param stream null: every stream
     * @param from the first day on which it is so
     * @param source the paper that says so, or that nobody has confirmed it
     */
    public record Desk(
            @NotBlank String province,
            WorkStream stream,
            @NotNull LocalDate from,
            @NotBlank String agency,
            @NotBlank String source) {}

    /**
     * Which office inside an agency receives what its own people meet (đầu mối của cơ quan).
     *
     * @param desk the code of that office; the agency itself where its specialists do it
     */
    public record LocalDesk(
            @NotBlank String agency, @NotBlank String desk) {}

    public DifficultySettings {
        desks = desks == null ? List.of() : List.copyOf(desks);
        localDesks = List.copyOf(localDesks);
    }
}
