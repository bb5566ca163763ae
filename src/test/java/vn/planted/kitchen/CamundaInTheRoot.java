package vn.planted.kitchen;

import org.camunda.bpm.engine.TaskService;

class CamundaInTheRoot {
    TaskService tasks;
}
