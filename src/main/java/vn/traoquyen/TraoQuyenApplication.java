package vn.traoquyen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Trao Quyền ("handing over authority"): the whole life of a transfer of powers in a province. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TraoQuyenApplication {

    public static void main(String[] args) {
        SpringApplication.run(TraoQuyenApplication.class, args);
    }
}
