package dev.tenet.project.overview;

import dev.tenet.report.run.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many contracts stand.
 *
 * @param verdict of the whole run, generated code and all
 * @param contracts worst first
 */
public record Overview(Outcome verdict, List<Standing> contracts) {
    public Overview {
        contracts = contracts.stream().sorted(Standing.WORST_FIRST).toList();
    }

    /** The sums of a team. */
    record Team(
            String name, int contracts, long failed, long breaking, long risky, long lintErrors, long lintWarnings) {
        private static Team of(String name, List<Standing> contracts) {
            return new Team(
                    name,
                    contracts.size(),
                    contracts.stream()
                            .filter(each -> each.verdict() != Outcome.PASSED)
                            .count(),
                    contracts.stream().mapToLong(Standing::breaking).sum(),
                    contracts.stream().mapToLong(Standing::risky).sum(),
                    contracts.stream().mapToLong(Standing::lintErrors).sum(),
                    contracts.stream().mapToLong(Standing::lintWarnings).sum());
        }

        private int compareTo(Team other) {
            int[] order = {
                Long.compare(other.failed(), failed()),
                Long.compare(other.breaking(), breaking()),
                Long.compare(other.lintErrors(), lintErrors()),
                Long.compare(other.lintWarnings(), lintWarnings())
            };
            for (int each : order) {
                if (each != 0) {
                    return each;
                }
            }
            return name().compareTo(other.name());
        }
    }

    /** Worst first. */
    List<Team> teams() {
        Map<String, List<Standing>> byTeam =
                contracts.stream().collect(Collectors.groupingBy(Standing::team, TreeMap::new, Collectors.toList()));
        return byTeam.entrySet().stream()
                .map(entry -> Team.of(entry.getKey(), entry.getValue()))
                .sorted(Team::compareTo)
                .toList();
    }

    /** Those that did not pass, worst first. */
    List<Standing> failed() {
        return contracts.stream()
                .filter(each -> each.verdict() != Outcome.PASSED)
                .toList();
    }

    /** The whole in a line. */
    String headline() {
        long broken = contracts.stream()
                .filter(each -> each.verdict() == Outcome.BROKEN)
                .count();
        long failed = failed().size() - broken;
        int teams = teams().size();
        return count(contracts.size(), "contract") + " of " + count(teams, "team") + ": "
                + (failed + broken == 0 ? "all passed" : failed + " failed")
                + (broken == 0 ? "" : ", " + broken + " could not be checked");
    }

    static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** What is wrong with a contract, in a few words. */
    static String reasons(Standing contract) {
        StringBuilder words = new StringBuilder();
        if (contract.breaking() > 0) {
            words.append(", ").append(count(contract.breaking(), "breaking change"));
        }
        if (contract.risky() > 0) {
            words.append(", ").append(count(contract.risky(), "risky change"));
        }
        if (contract.lintErrors() > 0) {
            words.append(", ").append(count(contract.lintErrors(), "lint error"));
        }
        if (contract.lintWarnings() > 0) {
            words.append(", ").append(count(contract.lintWarnings(), "lint warning"));
        }
        contract.problems().forEach(problem -> words.append(", ").append(problem));
        return words.isEmpty() ? "fine" : words.substring(2);
    }
}
