package vn.planted.kitchen.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
