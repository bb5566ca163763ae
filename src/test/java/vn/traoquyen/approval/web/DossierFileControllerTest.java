package vn.traoquyen.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.traoquyen.approval.DossierAccess;
import vn.traoquyen.approval.DossierFileService;
import vn.traoquyen.file.SampleFiles;
import vn.traoquyen.shared.Refusal;

class DossierFileControllerTest {

    private static final String FILES = "/api/dossiers/HS-1/files";

    private boolean reader = true;
    private boolean writer = true;

    private final DossierAccess access = new DossierAccess() {

        @Override
        public void mayRead(String dossierId) {
            refuseUnless(reader);
        }

        @Override
        public void mayWrite(String dossierId) {
            refuseUnless(writer);
        }

        @Override
        public boolean isColleague(String userId) {
            return userId.equals("cv.so-y-te");
        }

        @Override
        public String whoAsks() {
            return "cv.so-y-te";
        }

        private static void refuseUnless(boolean allowed) {
            if (!allowed) {
                throw new Refusal("test.forbidden");
            }
        }
    };

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new DossierFileController(new DossierFileService(
                    new FilesInMemory(), access, Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC))))
            .setMessageConverters(
                    new ResourceHttpMessageConverter(),
                    new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                            .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .build()))
            .build();

    @Test
    void anUploadIsAnsweredWithTheFileAndItsPlace() throws Exception {
        upload("PROPOSAL", "Tờ trình.pdf", SampleFiles.pdf())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith(FILES + "/")))
                .andExpect(header().string("Location", endsWith("?version=1")))
                .andExpect(jsonPath("$.kind").value("PROPOSAL"))
                .andExpect(jsonPath("$.kindLabel").value("Tờ trình"))
                .andExpect(jsonPath("$.name").value("Tờ trình.pdf"))
                .andExpect(jsonPath("$.versions[0].version").value(1))
                .andExpect(jsonPath("$.versions[0].size").value(SampleFiles.pdf().length))
                .andExpect(jsonPath("$.versions[0].contentType").value("application/pdf"))
                .andExpect(jsonPath("$.versions[0].uploadedBy").value("cv.so-y-te"))
                .andExpect(jsonPath("$.versions[0].uploadedAt").value("2026-11-20T09:00:00+07:00"));
    }

    @Test
    void theListShowsTheNewestVersionFirst() throws Exception {
        upload("DRAFT", "Dự thảo.docx", SampleFiles.docx());
        upload("DRAFT", "Dự thảo.docx", SampleFiles.docx());

        api.perform(get(FILES))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].versions[0].version").value(2))
                .andExpect(jsonPath("$[0].versions[1].version").value(1));
    }

    @Test
    void aFileIsDownloadedUnderItsVietnameseNameAndNeverGuessedAt() throws Exception {
        api.perform(get(uploaded("Tờ trình.pdf", SampleFiles.pdf())))
                .andExpect(status().isOk())
                .andExpect(content().bytes(SampleFiles.pdf()))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().longValue("Content-Length", SampleFiles.pdf().length))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string(
                                "Content-Disposition", containsString("filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @Test
    void aPdfIsShownOutsideASandboxBecauseChromiumShowsNoneInside() throws Exception {
        api.perform(get(uploaded("a.pdf", SampleFiles.pdf()) + "&view=true"))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none';")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("sandbox"))));
    }

    @Test
    void imagesAreShownAndOfficeFilesNever() throws Exception {
        api.perform(get(uploaded("a.png", SampleFiles.image("png")) + "&view=true"))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")));
        api.perform(get(uploaded("a.jpg", SampleFiles.image("jpg")) + "&view=true"))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")));
        api.perform(get(uploaded("a.docx", SampleFiles.docx()) + "&view=true"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")));
    }

    @Test
    void withoutAVersionTheNewestIsMeant() throws Exception {
        uploaded("a.pdf", SampleFiles.pdf());
        var newest = new String(SampleFiles.pdf()).replace("1.7", "2.0").getBytes();
        var place = uploaded("a.pdf", newest);

        api.perform(get(place.replaceFirst("\\?.*", ""))).andExpect(content().bytes(newest));
        api.perform(get(place.replaceFirst("version=2", "version=1")))
                .andExpect(content().bytes(SampleFiles.pdf()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999", ""})
    void anUnreadableVersionIsRefused(String version) throws Exception {
        var place = uploaded("a.pdf", SampleFiles.pdf()).replaceFirst("\\?.*", "");

        assertRefused(get(place).queryParam("version", version), "approval.fileVersionUnreadable");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        var place = uploaded("a.pdf", SampleFiles.pdf());

        assertRefused(get(place.replace("version=1", "version=2")), "approval.notFound.fileVersion");
        assertRefused(get(FILES + "/x"), "approval.notFound.file");
    }

    @Test
    void anUploadWithoutAFileOrOfAnUnknownKindIsRefused() {
        assertRefused(multipart(FILES).param("kind", "DRAFT"), "file.missing");
        assertRefused(
                multipart(FILES).file(part("a.pdf", SampleFiles.pdf())).param("kind", "Tờ trình"),
                "approval.fileKindUnknown");
    }

    @Test
    void aFileThatPretendsIsRefused() {
        assertRefused(
                multipart(FILES).file(part("a.pdf", SampleFiles.docx())).param("kind", "DRAFT"),
                "file.notWhatItsNameSays");
    }

    @Test
    void whoMayNotReadSeesNothing() throws Exception {
        var place = uploaded("a.pdf", SampleFiles.pdf());
        reader = false;

        assertRefused(get(FILES), "test.forbidden");
        assertRefused(get(place), "test.forbidden");
    }

    @Test
    void whoMayNotWriteUploadsNothing() throws Exception {
        writer = false;

        assertRefused(multipart(FILES).file(part("a.pdf", SampleFiles.pdf())).param("kind", "DRAFT"), "test.forbidden");
        api.perform(get(FILES)).andExpect(jsonPath("$.length()").value(0));
    }

    private ResultActions upload(String kind, String name, byte[] bytes) throws Exception {
        return api.perform(multipart(FILES).file(part(name, bytes)).param("kind", kind));
    }

    private String uploaded(String name, byte[] bytes) throws Exception {
        return upload("DRAFT", name, bytes).andReturn().getResponse().getHeader("Location");
    }

    private static MockMultipartFile part(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    private void assertRefused(RequestBuilder request, String key) {
        var thrown = catchThrowable(() -> api.perform(request));
        assertThat(thrown).hasCauseInstanceOf(Refusal.class);
        assertThat(((Refusal) thrown.getCause()).key()).isEqualTo(key);
    }
}
