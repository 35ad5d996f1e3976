extension Finnish {
  /// How its words bend, so that `myynnin` is read as `myynti`.
  static let forms = """
    [endings]
    n, ssa, ssä, sta, stä, lla, llä, lta, ltä, lle, na, nä, ksi, a, ä, ta, tä, tta, ttä, an, än, en, in, on, un, yn, ön, seen, hin, han, hän, hon, hön, tten, den, t, ja, jä, ia, iä, issa, issä, ista, istä, illa, illä, ilta, iltä, ille, iksi, iin

    [plural endings]
    t

    [stems]
    pp* = p*
    tt* = t*
    kk* = k*
    nt* = nn*
    nk* = ng*
    mp* = mm*
    lt* = ll*
    rt* = rr*
    p* = v*
    t* = d*
    k* = *
    nen = se, si
    in = ime
    us = ukse, ude, uksi
    ys = ykse, yde, yksi
    is = ikse, iksi
    os = okse
    ös = ökse
    as = aa
    kas = kkaa, kkai
    tas = ttaa, ttai
    käs = kkää, kkäi
    a = i, o
    ä = i
    si = de
    ki = e
    äs = ää
    e = ee, ei
    i = e
    el = ele
    en = ene
    ar = are
    ut = ui, u
    yt = yi, y
    at = i, oi
    ät = i, öi
    ot = oi, o
    öt = öi, ö
    et = i
    it = ei, e
    """
}
