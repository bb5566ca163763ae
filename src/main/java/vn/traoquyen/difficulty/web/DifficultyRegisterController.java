package vn.traoquyen.difficulty.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.difficulty.DifficultyRegister;

/** The register of difficulties as a file (tải danh mục khó khăn, vướng mắc). */
@RestController
@RequestMapping("/api/difficulties")
class DifficultyRegisterController {

    private final DifficultyRegister register;

    DifficultyRegisterController(DifficultyRegister register) {
        this.register = register;
    }

    @GetMapping("/register.{suffix}")
    ResponseEntity<byte[]> file(
            @PathVariable String suffix,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String stream,
            @RequestParam(defaultValue = "") String q) {
        var file = register.print(
                suffix, DifficultyRequest.status(status), DifficultyRequest.stream(stream), DifficultyRequest.words(q));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
