package vn.traoquyen.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A real SMTP server in the machine of the tests, on a free port; every application of a test sends there. */
public class MailServerInTests implements EnvironmentPostProcessor {

    private static GreenMail server;

    public static synchronized GreenMail server() {
        if (server == null) {
            server = new GreenMail(ServerSetup.SMTP.dynamicPort());
            server.start();
        }
        return server;
    }

    /** Nobody has ever got a letter. */
    public static void empty() {
        try {
            server().purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var smtp = server().getSmtp();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "mail server of the tests",
                        Map.of("spring.mail.host", smtp.getBindTo(), "spring.mail.port", smtp.getPort())));
    }
}
