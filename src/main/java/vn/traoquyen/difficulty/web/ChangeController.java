package vn.traoquyen.difficulty.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.difficulty.ChangeService;
import vn.traoquyen.difficulty.web.DifficultyAnswers.ToDoView;

/** What answers have led to and nobody has done yet, over HTTP (việc phải làm tiếp). */
@RestController
@RequestMapping("/api/difficulties/changes")
class ChangeController {

    private final ChangeService changes;
    private final DifficultyViews views;

    ChangeController(ChangeService changes, DifficultyViews views) {
        this.changes = changes;
        this.views = views;
    }

    @GetMapping
    List<ToDoView> open() {
        return changes.open().stream().map(views::toDo).toList();
    }

    @PostMapping("/{id}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(@PathVariable String id) {
        changes.done(DifficultyRequest.id(id));
    }
}
