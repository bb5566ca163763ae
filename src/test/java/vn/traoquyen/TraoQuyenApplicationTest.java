package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TraoQuyenApplicationTest {

    @Autowired
    TestRestTemplate http;

    @Test
    void theWholeSystemStartsOnItsOwnPostgres() {
        assertThat(http.getForEntity("/actuator/health/readiness", String.class).getBody())
                .contains("UP");
    }
}
