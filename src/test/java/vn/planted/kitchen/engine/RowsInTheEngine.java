package vn.planted.kitchen.engine;

import org.springframework.jdbc.core.simple.JdbcClient;

class RowsInTheEngine {
    JdbcClient jdbc;
}
