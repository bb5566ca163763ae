package vn.traoquyen.organization.engine;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/** The lists that everybody finds in the Tasklist (bộ lọc công việc); what is in them, the rights decide. */
enum StandardFilter {
    MINE("Việc của tôi", "Việc bạn đang giữ", query -> query.taskAssigneeExpression("${currentUser()}")),
    OF_THE_UNIT(
            "Việc của đơn vị",
            "Việc giao cho nhóm của bạn",
            query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")
                    .includeAssignedTasks()),
    OVERDUE("Quá hạn", "Việc đã quá hạn xử lý", query -> query.dueBeforeExpression("${now()}")),
    DUE_SOON(
            "Sắp đến hạn",
            "Việc đến hạn trong 3 ngày tới",
            query -> query.dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}")),
    ALL_VISIBLE("Tất cả được xem", "Mọi việc bạn được xem", query -> query),
    BY_NAME(
            "Việc giao riêng",
            "Việc giao đích danh cho bạn, khi bạn xử lý thay người khác trong một quy trình",
            query -> query.taskInvolvedUserExpression("${currentUser()}").taskUnassigned());

    private final String title;
    private final String description;
    private final UnaryOperator<TaskQuery> content;

    StandardFilter(String title, String description, UnaryOperator<TaskQuery> content) {
        this.title = title;
        this.description = description;
        this.content = content;
    }

    String title() {
        return title;
    }

    /** Stores the filter and answers its id. */
    String create(FilterService filters, TaskService tasks) {
        Filter filter = filters.newTaskFilter(title)
                .setQuery(
                        content.apply(tasks.createTaskQuery()).orderByDueDate().asc())
                .setProperties(Map.of(
                        "description", description, "priority", ordinal() * 10, "refresh", true, "color", "#555555"));
        return filters.saveFilter(filter).getId();
    }
}
