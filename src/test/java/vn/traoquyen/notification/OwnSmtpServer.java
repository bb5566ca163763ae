package vn.traoquyen.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that says to each recipient what a test wants it to; where it has nothing to say, it keeps silent. */
class OwnSmtpServer implements AutoCloseable {

    static final String TAKES = "250 2.1.5 OK";
    static final String SILENCE = "";

    final List<String> taken = new CopyOnWriteArrayList<>();

    private final ServerSocket door;
    private final Function<String, String> answerTo;

    /** @param answerTo what it says to a recipient's address */
    OwnSmtpServer(Function<String, String> answerTo) throws IOException {
        this.answerTo = answerTo;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var work = new Thread(this::receive, "own-smtp");
        work.setDaemon(true);
        work.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                speak(caller);
            } catch (IOException over) {
                // the caller or the test has gone
            }
        }
    }

    private void speak(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 own.test ready");
        var to = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase();
            if (command.startsWith("RCPT TO:")) {
                to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(caller, answerTo.apply(to));
            } else if (command.startsWith("DATA")) {
                say(caller, "354 go on");
                while (!".".equals(in.readLine())) {
                    continue;
                }
                taken.add(to);
                say(caller, "250 taken");
            } else {
                say(caller, command.startsWith("QUIT") ? "221 bye" : "250 OK");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        if (!line.isEmpty()) {
            caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            caller.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
