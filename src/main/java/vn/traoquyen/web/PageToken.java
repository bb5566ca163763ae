package vn.traoquyen.web;

import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * Hands our pages the token that their changing calls must carry. The webapps put it into a cookie for their
 * own path only; another site can call this address but not read its answer.
 */
@RestController
class PageToken {

    @GetMapping(path = "/chung/token", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> token(
            @SessionAttribute(name = CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, required = false) Object token) {
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return token == null ? answer.build() : answer.body(token.toString());
    }
}
