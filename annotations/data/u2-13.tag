# id: u2-066  year: 2016  issuer: 云雾山街道办事处
[title] 云雾山街道办事处2016年度政府信息公开工作年度报告
[title] 信息索取号：000-10-2017-0031 生成日期：2017-02-13 公开范围：面向社会
[preamble] 为保障公民、法人和其他组织依法获取政府信息，根据《条例》及市、区有关要求，编制云雾山街道2016年度报告，欢迎拨打023-42750166提出意见。
[overview] 一、概况
[organization] 一年来街道把信息公开列入年度目标，主任办公会听取汇报{3次|meeting}，纪工委书记带队到社区看了{两轮|supervision|item=}，年末在编干部里从事公开工作的{4名|staff.total}，其中公务员{2名|staff.fulltime}专门做，另{2名|staff.parttime}由文化站人员兼任，各社区另有网格员帮忙但不计入。
[proactive] 二、主动公开
[proactive] 这一年从街道网页发出去{388条|disclosure.website}，从微博“@云雾山小喇叭”发出去{1,206条|disclosure.weibo}，从微信发出去{154期|disclosure.wechat}，区政府公报采用{2条|disclosure.gazette}，{社区宣传栏|item}贴出去{900余张|disclosure.other_channel}，渠道之间有重复，去掉重复后公开{1,731条|disclosure.total}，
[proactive] 按栏目看{街道新闻|item}最多{512条|disclosure.category}，{公示公告|item}次之{207条|disclosure.category}，{办事服务|item}{66条|disclosure.category}，{政策法规|item}{19条|disclosure.category}，{领导信箱回复|item}{48条|disclosure.category}，{应急管理|item}最少只有{4条|disclosure.category}。
[key_area] 棚户区改造作为全年头等大事，{入户摸底结果|item}公示{2轮|disclosure.key_area}，{评估报告|item}公示{318份|disclosure.key_area}，{签约进度|item}公示{41次|disclosure.key_area}，没有发生因补偿不公开引发的{舆情|response=0}；
+[key_area] {低保审批|item}每月公示共{12次|disclosure.key_area}，{公租房轮候|item}公示{2次|disclosure.key_area}，{医疗救助|item}公示{56人次|disclosure.key_area}。
[response] 三、互动回应
[response] 报区舆情办{舆情专报|item}{11篇|opinion_report}，对网上“滨河路夜里太黑”作出回应{1次|response}，街道主任做客区电台{1次|interview}，没有召开过{新闻发布会|press_conference=0}，办理区{人大代表建议|item}{3件|proposal}、区{政协委员提案|item}{1件|proposal}，均面商。
[application] 四、依申请公开
[application] {棚改|item}类申请{14件|application.breakdown}，{其他|item}{2件|application.breakdown}，全年合计{16件|application.received}，年内答复{15件|application.closed}，余{1件|application.carried_out}跨年；
+[application] 同意公开{7件|application.granted}，已主动公开告知查询途径{4件|application.granted}，部分公开{2件|application.partial}，{内部管理信息|item}不予公开{1件|application.refused}，{申请内容不明确|item}且不补正的{1件|application.unavailable}。
[dispute] 五、争议
[dispute] 由棚改申请引发的{行政复议|item}{4件|review|item=}，区政府{维持|item}{3件|review}、{确认违法|item}{1件|review}；
+[dispute] 由棚改申请引发的{行政诉讼|litigation=0}暂未发生，区监察局转来的举报{2件|complaint}均已核查反馈。
[problem] 六、问题
[problem] 确认违法的那一件是因为经办人休产假没有交接，超了三天，说明一个萝卜一个坑不行。
[plan] 七、措施
[plan] 从2017年1月起公开工作设AB角，每周五下午对一次台账。
[signature] 云雾山街道办事处
[signature] 2017年2月10日
---
# id: u2-067  year: 2012  issuer: 双岔桥镇人民政府
[title] 双岔桥镇2012年政府信息公开年度工作报告
[overview] 一、过去一年，是我镇政府信息公开巩固提高的一年，也是困难较多的一年，主要情况是：
[mechanism] （1）编目录。
+[mechanism] 对2003年以来的文件过了一遍，清理{文件|item}{1,640份|document.other}，能公开的{713份|document.other}补进目录，不能公开的{927份|document.other}写明理由，{目录|item}由{180条|comparison}扩到{893条|other}，
[mechanism] （2）定规矩。
+[mechanism] 出台保密审查、限时发布、考评等{办法|item}{3个|document.other}，由镇人大主席签发。
[proactive] （3）抓发布。
+[proactive] 当年新增公开{352条|disclosure.total}，其中网上{147条|disclosure.website}，没上网的{205条|disclosure.other_channel|item=公示栏}都在{公示栏|item}；
+[proactive] 制定{规范性文件|item}{2件|document.normative}（烟花爆竹、养犬各一件），报县法制办备案{2件|document.normative|item=规范性文件}。
[interpretation] （4）搞解读。
+[interpretation] 养犬办法出台后编三字经{1篇|interpretation}，在夜校讲{8次|interpretation}，有不懂的当场问。
[response] （5）听意见。
+[response] 召开{恳谈会|item}{6次|other}，{到会群众|item}{410人|other}，提{意见|item}{93条|inquiry}，接受{71条|inquiry}；
+[response] 答复县{人大代表建议|item}{2件|proposal}，全文在公示栏贴出。
[application] （6）办申请。
+[application] 网上申请系统坏了半年，没有收到{网上申请|application.breakdown=0}，{信件|item}收到{2件|application.breakdown}，{当面|item}收到{1件|application.breakdown}，总共{3件|application.received}，都公开了（{3件|application.granted}）。
[fee] （7）算收费。
+[fee] 没有收，按30页以下免费，免收复印费{5.4元|fee}。
[dispute] （8）接投诉。
+[dispute] 收到对养犬办法的投诉{5件|complaint}，实为对内容有意见，转司法所；
+[dispute] 未收到对公开工作本身的{投诉|complaint=0}，未发生{复议|review=0}、{诉讼|litigation=0}。
[supervision] （9）看考评。
+[supervision] 县里年终考评得{86分|other}，{扣分项|item}{7个|other}，没有被{约谈|supervision=0}。
[problem] 二、困难是：网上系统一坏就没人会修，全镇会维护网站的只有{1人|staff.total}，他一请假就得停更。
[plan] 三、2013年：选派2名年轻人去县里学，力争系统停机不超过一天，公开条数不低于400条。
---
# id: u2-068  year: 2021  issuer: 秋水县文学艺术界联合会
[title] 秋水县文联2021年政府信息公开工作年度报告
[preamble] 本报告由秋水县文联办公室编制，报告期为2021年1月1日至12月31日。
[overview] 一、总体情况
[proactive] （一）公开文艺惠民{演出预告|item}{26条|disclosure.category}、{展览预告|item}{14条|disclosure.category}、{采风活动|item}{31条|disclosure.category}、{会费收支|item}{1条|disclosure.category}、{扶持项目评审结果|item}{2条|disclosure.category}，另在县政府网站公开{单位预决算|item}{2份|disclosure.category}。
[application] （二）从未收到{政府信息公开申请|application.received=0}，公开指南上的电话也没有响过。
[mechanism] （三）不制发{规范性文件|document.normative=0}，{文件|item}{8份|document.other}都标注公开属性，其中主动公开{5份|document.other}、不公开{3份|document.other}。
[platform] （四）没有自己的{网站|platform=0}，“秋水文艺”{公众号|item}{1个|platform}，{粉丝|item}{2,350人|traffic}，推文{187篇|disclosure.wechat}，最热一篇{阅读|item}{1.6万次|traffic}。
[supervision] （五）没有发生被{通报|supervision=0}、{约谈|supervision=0}、{问责|supervision=0}的情况，县里{季度抽查|item}{4次|supervision}，有一次因首页错字被提醒。
[dispute] 二、{行政复议|review=0}、{行政诉讼|litigation=0}情况：无。
[problem] 三、存在问题：单位小、没有{专职|staff.fulltime=0}，公众号由文学协会的{1名|staff.parttime}会员义务打理，节假日顾不上，{5篇|other|item=推文}{推文|item}发布时间晚于活动时间。
[plan] 四、改进：活动预告一律提前三天发，逾期的不发。
[fee] 五、其他：没有收取任何{费用|fee=0}。
