package vn.traoquyen.organization;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Which province this is (tỉnh), whether it is played by demo accounts, and the first administrator of one that is not. */
@Validated
@ConfigurationProperties("traoquyen")
public record ProvinceSettings(
        @DefaultValue("false") boolean demo,
        @NotBlank @DefaultValue("20") String demoProvince,
        @NotBlank @DefaultValue("TraoQuyen@2026") String demoPassword,
        @DefaultValue FirstAdministrator admin) {

    /** The account that is made when a database has no administrator yet (quản trị viên đầu tiên). */
    public record FirstAdministrator(
            @DefaultValue("") String user, @DefaultValue("") String password) {

        public boolean isGiven() {
            return !user.isBlank() && !password.isBlank();
        }

        /** Without the password, which must not reach a log. */
        @Override
        public String toString() {
            return "FirstAdministrator[" + user + "]";
        }
    }
}
