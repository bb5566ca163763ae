package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.Power;

class PortfolioFileTest {

    @Test
    void everyDemoPowerIsLedByAnAgencyOfTheProvince() {
        assertThat(new PortfolioFile(new DemoAgencyCodes())
                        .powers().stream().map(Power::leadAgency).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "so-noi-vu",
                        "so-tu-phap",
                        "so-tai-chinh",
                        "so-xay-dung",
                        "so-y-te",
                        "so-nong-nghiep-moi-truong",
                        "so-cong-thuong",
                        "so-khoa-hoc-cong-nghe",
                        "so-giao-duc-dao-tao",
                        "so-van-hoa-the-thao-du-lich",
                        "so-dan-toc-ton-giao",
                        "thanh-tra-tinh",
                        "ban-ql-khu-kinh-te");
    }
}
