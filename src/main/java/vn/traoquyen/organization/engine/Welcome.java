package vn.traoquyen.organization.engine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Province;
import vn.traoquyen.organization.ProvinceSettings;

/** Tells a newcomer, as the last thing that is printed at the start, where to sign in and as whom. */
@Component
@ConditionalOnProperty("traoquyen.demo")
class Welcome {

    private final ProvinceSettings settings;
    private final Province province;
    private final Agencies agencies;

    Welcome(ProvinceSettings settings, Province province, Agencies agencies) {
        this.settings = settings;
        this.province = province;
        this.agencies = agencies;
    }

    /** In UTF-8 whatever the terminal's locale, so that a script finds the password too. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .printf("""

                Trao Quyền, %s (dữ liệu dùng thử)
                Địa chỉ: http://localhost:%s/camunda/app/tasklist/
                Tài khoản: cv.<cơ quan> (chuyên viên), ld.<cơ quan> (lãnh đạo), vt.<cơ quan> (văn thư), qt (quản trị)
                Ví dụ: cv.so-y-te  ld.so-y-te  cv.so-tu-phap  ld.so-tu-phap  cv.so-noi-vu  cv.vp-ubnd-tinh
                       ld.vp-ubnd-tinh  ld.ubnd-tinh  vt.vp-ubnd-tinh  cv.%s
                Mật khẩu: %s
                """, province.name(), port, agencies.communes().get(0).code(), settings.demoPassword());
    }
}
