package vn.traoquyen.difficulty;

import java.util.List;

/** The room in which changes of one kind are made (nơi thực hiện việc phải làm tiếp). */
public interface ChangeMaker {

    ChangeKind kind();

    /**
     * Begins the change within the transaction of the answer.
     *
     * @return the keys of what was begun, as the ids of dossiers; none where somebody has to do it by hand
     */
    List<String> begin(Difficulty difficulty, String note);
}
