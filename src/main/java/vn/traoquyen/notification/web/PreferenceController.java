package vn.traoquyen.notification.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.notification.NoticeChannel;
import vn.traoquyen.notification.PreferenceService;
import vn.traoquyen.notification.PreferenceService.Preference;

/** How the one who asks wants to be told (cách nhận thư). */
@RestController
@RequestMapping("/api/notices/preferences")
class PreferenceController {

    private final PreferenceService preferences;

    PreferenceController(PreferenceService preferences) {
        this.preferences = preferences;
    }

    record Choice(String value, String label) {

        static Choice of(NoticeChannel channel) {
            return new Choice(channel.name(), channel.label());
        }
    }

    /**
     * @param address null where there is no mailbox
     * @param sends whether letters are sent at all
     */
    record View(String channel, String label, String address, boolean sends, List<Choice> choices) {

        static View of(Preference mine) {
            return new View(
                    mine.channel().name(),
                    mine.channel().label(),
                    mine.address().orElse(null),
                    mine.sends(),
                    Stream.of(NoticeChannel.values()).map(Choice::of).toList());
        }
    }

    record Chosen(String channel) {}

    @GetMapping
    View mine() {
        return View.of(preferences.mine());
    }

    @PutMapping
    View choose(@RequestBody Chosen chosen) {
        return View.of(preferences.choose(chosen.channel()));
    }
}
