package vn.traoquyen.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PageTokenTest {

    private final MockMvc page =
            MockMvcBuilders.standaloneSetup(new PageToken()).build();

    @Test
    void whoeverIsSignedInGetsTheTokenOfHisSession() throws Exception {
        page.perform(get("/chung/token").sessionAttr("CAMUNDA_CSRF_TOKEN", "9F43F803"))
                .andExpect(status().isOk())
                .andExpect(content().string("9F43F803"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void whoeverIsNotGetsNothingAndNoSessionBegins() throws Exception {
        page.perform(get("/chung/token"))
                .andExpect(status().isOk())
                .andExpect(content().string(""))
                .andExpect(request().sessionAttributeDoesNotExist("CAMUNDA_CSRF_TOKEN"));
    }
}
