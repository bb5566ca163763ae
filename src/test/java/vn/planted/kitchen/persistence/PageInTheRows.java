package vn.planted.kitchen.persistence;

import org.springframework.http.ResponseEntity;

class PageInTheRows {
    ResponseEntity<String> page;
}
