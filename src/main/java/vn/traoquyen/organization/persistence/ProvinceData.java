package vn.traoquyen.organization.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.traoquyen.organization.Province;
import vn.traoquyen.organization.ProvinceSettings;

/** The provinces and communes that come with the program (see {@code organization/NOTICE}). */
@Configuration(proxyBeanMethods = false)
class ProvinceData {

    /** A row of {@code communes.csv}. */
    record Commune(String provinceCode, String province, String code, String fullName) {}

    @Bean
    Province province(ProvinceSettings settings) {
        return communes().stream()
                .filter(commune -> commune.provinceCode().equals(settings.demoProvince()))
                .findFirst()
                .map(commune -> new Province(
                        commune.provinceCode(),
                        commune.province().replaceFirst("^Tỉnh", "tỉnh"),
                        commune.province().replaceFirst("^Tỉnh ", "")))
                .orElseThrow(() -> new IllegalStateException(
                        "traoquyen.demo-province: không có dữ liệu của tỉnh mang mã " + settings.demoProvince()));
    }

    static List<Commune> communes() {
        return lines("communes.csv").stream()
                .map(line -> line.split(","))
                .map(cell -> new Commune(cell[0], cell[1], cell[2], cell[3]))
                .toList();
    }

    /** The rows below the header. */
    static List<String> lines(String file) {
        try (var content = new ClassPathResource("organization/" + file).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
