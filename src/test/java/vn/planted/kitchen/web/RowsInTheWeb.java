package vn.planted.kitchen.web;

import org.springframework.jdbc.core.simple.JdbcClient;

class RowsInTheWeb {
    JdbcClient jdbc;
}
