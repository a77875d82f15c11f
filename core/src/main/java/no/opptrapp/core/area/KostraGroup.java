package no.opptrapp.core.area;

/**
 * A group of municipalities that Statistics Norway finds comparable by inhabitants, bound costs and free income.
 *
 * @param number 1 to 17
 * @param code as published, {@code EKG01} to {@code EKG17}
 * @param inhabitants the sizes it covers, as published
 * @param boundCosts bound costs per inhabitant, as published
 * @param freeIncome free disposable income per inhabitant, as published
 */
public record KostraGroup(int number, String code, String inhabitants, String boundCosts, String freeIncome) {}
