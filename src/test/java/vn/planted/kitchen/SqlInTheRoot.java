package vn.planted.kitchen;

import org.springframework.jdbc.core.simple.JdbcClient;

class SqlInTheRoot {
    JdbcClient jdbc;
}
