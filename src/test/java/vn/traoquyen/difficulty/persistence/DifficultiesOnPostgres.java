package vn.traoquyen.difficulty.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.difficulty.Difficulties;

/** Made-up difficulties of many communes in a database of their own, as many as are wanted. */
public final class DifficultiesOnPostgres implements AutoCloseable {

    public final Difficulties difficulties;
    public final JdbcClient jdbc;

    private final EmbeddedPostgres postgres;

    public DifficultiesOnPostgres(int many) throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        Migrations.run(database);
        jdbc = JdbcClient.create(database);
        var rows = new DifficultyRows(JsonMapper.builder().findAndAddModules().build());
        difficulties =
                new JdbcDifficulties(jdbc, rows, new DifficultyWays(jdbc, rows), new DifficultySearch(jdbc, rows));
        fill(many);
    }

    /** Each of one commune in a hundred, one in two answered, three stops each. */
    private void fill(int many) {
        jdbc.sql("""
                        insert into traoquyen.difficulty (id, title, stream, question, raised_agency, raised_by, raiser,
                            raised_at, status, place, agency, answer, published, title_words, own_words, public_words)
                        select id, title, 'TRANSFER',
                            jsonb_build_object('title', title, 'content', title || ' ' || id, 'proposal', 'Đề nghị',
                                'stream', 'TRANSFER', 'urgency', 'NORMAL'),
                            agency, jsonb_build_object('userId', 'cv.' || agency, 'name', 'A', 'title', 'B', 'agency', agency),
                            agency || '.chuyen-vien', now() - number * interval '1 minute',
                            case when answered then 'ANSWERED' else 'OPEN' end, 'LOCAL_HEAD', agency,
                            case when answered then jsonb_build_object('text', jsonb_build_object('answer', 'Theo luật ' || id,
                                'publication', 'FULL'), 'level', 'LOCAL_HEAD', 'agency', agency, 'at', '2026-11-20T02:00:00Z') end,
                            answered, words, words || ' ' || lower(id),
                            case when answered then words || ' ' || lower(id) end
                        from (select number, 'KK-' || number id, 'xa-' || number % 100 agency, number % 2 = 0 answered,
                                concat_ws(' ', (array['Chưa có hướng dẫn', 'Thiếu biên chế', 'Không đủ kinh phí'])[1 + number % 3],
                                    (array['thu phí', 'chứng thực', 'cấp giấy phép', 'đăng ký', 'xác nhận'])[1 + number % 5],
                                    (array['hộ tịch', 'đất đai', 'xây dựng', 'kinh doanh', 'y tế', 'giáo dục', 'tài sản'])[1 + number % 7],
                                    'theo ủy quyền, việc số', number) title,
                                concat_ws(' ', (array['chua co huong dan', 'thieu bien che', 'khong du kinh phi'])[1 + number % 3],
                                    (array['thu phi', 'chung thuc', 'cap giay phep', 'dang ky', 'xac nhan'])[1 + number % 5],
                                    (array['ho tich', 'dat dai', 'xay dung', 'kinh doanh', 'y te', 'giao duc', 'tai san'])[1 + number % 7],
                                    'theo uy quyen, viec so', number) words
                              from generate_series(1, :many) number) made
                        """).param("many", many).update();
        jdbc.sql("""
                        insert into traoquyen.difficulty_hop (difficulty_id, place, agency, arrived_at, left_at, outcome)
                        select id, place, agency, raised_at, raised_at, 'FORWARD'
                          from traoquyen.difficulty cross join unnest(array['RAISER', 'LOCAL_DESK', 'LOCAL_HEAD']) stop(place)
                        """.replace("select id, place", "select id, stop.place")).update();
        jdbc.sql("vacuum analyze").update();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
