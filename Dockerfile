# syntax=docker/dockerfile:1
FROM eclipse-temurin:17-jdk-jammy AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY bpmn bpmn
COPY forms forms
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 sh ./mvnw -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre-jammy
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home traoquyen
ENV TZ=Asia/Ho_Chi_Minh \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Djava.awt.headless=true -Dfile.encoding=UTF-8"
WORKDIR /home/traoquyen
COPY --from=build /build/target/trao-quyen.jar trao-quyen.jar
USER traoquyen
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
    CMD curl -fsS http://localhost:8080/actuator/health/readiness
ENTRYPOINT ["java", "-jar", "trao-quyen.jar"]
