package cymru.prawf.workload;

/** How near an officer sits to where the person was last seen, the nearest first. */
enum Nearness {
    SAME_OFFICE,
    CLUSTER_SEES_PEOPLE_THERE,
    ELSEWHERE
}
