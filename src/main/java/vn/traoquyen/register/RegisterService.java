package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can happen to holdings (ghi sổ): they end by time, by a successor or by law. */
@Service
public class RegisterService {

    /**
     * Ends what an instrument's own last day has ended (hết hạn); what has ended before stays as it is. It may be asked
     * again.
     *
     * @return those that have ended now
     */
    @Transactional
    public List<Holding> expire(String instrumentId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends holdings because a later instrument takes their place or takes them away (thay thế, sửa đổi, bãi bỏ), from the
     * day before its effect.
     *
     * @param paper symbol and day of the later instrument
     * @return those that have ended now
     */
    @Transactional
    public List<Holding> succeed(Collection<Long> ids, HoldingEnd end, LocalDate effectiveOn, String paper) {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends holdings because a law ends them (chấm dứt theo quy định của pháp luật); only the legal reviewer's agency may
     * say so.
     *
     * @param paper the law, which is required
     * @return those that have ended now
     */
    @Transactional
    public List<Holding> terminate(Collection<Long> ids, LocalDate lastDay, String paper) {
        throw new UnsupportedOperationException();
    }
}
