package dev.tenet.project.init;

/** CI jobs that run {@code tenet check}. */
final class CiText {
    static final String GITHUB = """
            name: contracts

            on:
              pull_request:
              push:
                branches: [main]

            jobs:
              tenet:
                runs-on: ubuntu-latest
                permissions:
                  contents: read
                steps:
                  - uses: actions/checkout@v4
                    with:
                      # Baselines such as git:origin/main need the history.
                      fetch-depth: 0
                  - uses: actions/setup-java@v4
                    with:
                      distribution: temurin
                      java-version: 21
                  # Tenet is on the PATH from here on: install it as your company does.
                  - run: tenet check -f github
            """;

    static final String GITLAB = """
            contracts:
              stage: test
              image: eclipse-temurin:21
              variables:
                # Baselines such as git:origin/main need the history.
                GIT_DEPTH: 0
              script:
                # Tenet is on the PATH from here on: install it as your company does.
                - tenet check -f text -f junit=tenet.xml -f gitlab=gl-code-quality-report.json
              artifacts:
                when: always
                reports:
                  junit: tenet.xml
                  codequality: gl-code-quality-report.json
            """;

    private CiText() {}
}
