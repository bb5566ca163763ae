package vn.traoquyen.register.engine;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.traoquyen.register.monitoring.WatchService;

/** One instrument that cannot be watched does not keep the others from it. */
class WatchSweepTest {

    private final WatchService watch = mock(WatchService.class);

    @Test
    void whereSomeCannotBeginTogetherEachBeginsAloneAndWhatFailsIsPutBack() {
        when(watch.startSome()).thenThrow(new IllegalStateException("broken"));
        when(watch.next()).thenReturn(List.of("one", "broken", "other"));
        doThrow(new IllegalStateException("broken")).when(watch).startAlone("broken");

        new WatchSweep(watch).sweep();

        verify(watch).startAlone("one");
        verify(watch).startAlone("other");
        verify(watch).postpone("broken");
        verify(watch, never()).postpone("one");
    }

    @Test
    void itGoesOnUntilNothingIsLeft() {
        when(watch.startSome()).thenReturn(25, 25, 3, 0);

        new WatchSweep(watch).sweep();

        verify(watch, never()).next();
    }
}
