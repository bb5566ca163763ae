package vn.traoquyen.rules;

import java.util.stream.Stream;

/** Something that every model or form keeps to; what breaks it is told in one sentence each. */
public interface ModelRule {

    Stream<String> violations(ModelFiles files);
}
