# What R says of published data sets. The tests of src/measurement read its output (reference.json); R itself is not needed to run them.
# Made with: Rscript src/measurement/reference/reference.R > src/measurement/reference/reference.json
# Data sets, as they ship: survival::aml (Miller 1997, Embury 1977), survival::ovarian (Edmonson 1979), survival::lung (Loprinzi 1994),
# survival::veteran (Kalbfleisch and Prentice 1980), MASS::gehan (Freireich 1963; Gehan 1965), datasets::mtcars, faithful, precip;
# Mendel's peas (682 of 925, Conover 1971, help of binom.test); smokers (Fleiss 1981, help of prop.test).
suppressMessages({ library(survival); library(MASS); library(jsonlite) })

fit_of <- function(formula, data, type) {
  fit <- survfit(formula, data = data, conf.type = type)
  strata <- if (is.null(fit$strata)) "all" else sub(".*=", "", names(fit$strata))
  size <- if (is.null(fit$strata)) length(fit$time) else fit$strata
  last <- cumsum(size); first <- last - size + 1
  q <- quantile(fit, probs = c(0.25, 0.5, 0.75))
  row <- function(m, i) if (is.matrix(m)) unname(m[i, ]) else unname(m)
  lapply(seq_along(size), function(i) {
    at <- first[i]:last[i]
    list(stratum = trimws(strata[i]), conf = type,
      time = fit$time[at], atRisk = fit$n.risk[at], events = fit$n.event[at], censored = fit$n.censor[at],
      survival = fit$surv[at], standardError = fit$surv[at] * fit$std.err[at], lower = fit$lower[at], upper = fit$upper[at],
      quantiles = list(estimate = row(q$quantile, i), lower = row(q$lower, i), upper = row(q$upper, i)))
  })
}
curves <- function(name, time, event, group, types = c("log-log", "log", "plain")) {
  data <- data.frame(time = time, event = event, group = group)
  one <- length(unique(group)) == 1
  formula <- if (one) Surv(time, event) ~ 1 else Surv(time, event) ~ group
  out <- list(name = name, time = time, event = as.integer(event), group = as.character(group),
    fits = unlist(lapply(types, function(type) fit_of(formula, data, type)), recursive = FALSE))
  if (!one) {
    test <- survdiff(formula, data = data)
    out$logRank <- list(groups = sub("group=", "", names(test$n)), observed = as.vector(test$obs), expected = as.vector(test$exp), chiSquare = test$chisq, df = length(test$n) - 1,
      p = pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE))
  }
  out
}
interval <- function(x, n, level = 0.95) list(x = x, n = n, level = level,
  clopperPearson = as.vector(binom.test(x, n, conf.level = level)$conf.int),
  wilson = as.vector(suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int))
difference <- function(x, n) { test <- suppressWarnings(prop.test(x, n, correct = FALSE))
  list(x = x, n = n, interval = as.vector(test$conf.int), chiSquare = unname(test$statistic), p = test$p.value) }
sevens <- function(name, x) { probs <- c(0, 0.05, 0.25, 1/3, 0.5, 0.75, 0.9, 1)
  list(name = name, x = as.vector(x), probs = probs, type7 = unname(quantile(x, probs, type = 7))) }

lung <- survival::lung
result <- list(
  made = list(R = R.version.string, survival = as.character(packageVersion("survival")), MASS = as.character(packageVersion("MASS"))),
  curves = list(
    curves("survival::aml by maintenance", aml$time, aml$status == 1, aml$x),
    curves("survival::ovarian by treatment", ovarian$futime, ovarian$fustat == 1, ovarian$rx),
    curves("survival::lung by sex", lung$time, lung$status == 2, lung$sex, "log-log"),
    curves("survival::lung, all", lung$time, lung$status == 2, rep("all", nrow(lung)), "log"),
    curves("survival::veteran by cell type", veteran$time, veteran$status == 1, veteran$celltype, "log-log"),
    curves("MASS::gehan, 6-MP and control", gehan$time, gehan$cens == 1, gehan$treat)),
  proportions = list(interval(682, 925), interval(83, 86), interval(90, 93), interval(129, 136), interval(70, 82),
    interval(0, 10), interval(10, 10), interval(1, 3), interval(7, 20, 0.9)),
  differences = list(difference(c(83, 90), c(86, 93)), difference(c(129, 70), c(136, 82)), difference(c(3, 9), c(12, 15))),
  smokers = list(x = c(83, 90, 129, 70), n = c(86, 93, 136, 82), chiSquare = unname(prop.test(c(83, 90, 129, 70), c(86, 93, 136, 82))$statistic)),
  quantiles = list(sevens("datasets::mtcars mpg", mtcars$mpg), sevens("datasets::faithful waiting", faithful$waiting), sevens("datasets::precip", precip)),
  standardDeviations = list(list(name = "datasets::mtcars mpg", sd = sd(mtcars$mpg)), list(name = "datasets::faithful waiting", sd = sd(faithful$waiting)), list(name = "datasets::precip", sd = sd(precip))),
  chiSquare = list(x = c(0.1, 3.84, 10, 50, 2), df = c(1, 1, 3, 3, 10), above = pchisq(c(0.1, 3.84, 10, 50, 2), c(1, 1, 3, 3, 10), lower.tail = FALSE)),
  normal = list(p = c(1e-8, 0.001, 0.025, 0.2, 0.5, 0.9, 0.975, 0.9999), z = qnorm(c(1e-8, 0.001, 0.025, 0.2, 0.5, 0.9, 0.975, 0.9999))))
cat(toJSON(result, digits = 11, auto_unbox = TRUE, na = "null"), "\n", sep = "")
